package org.chokepoint.operations.alert;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host. */
@FunctionalInterface
public interface Resolver {
  /** The one of this machine. */
  Resolver SYSTEM = InetAddress::getAllByName;

  /**
   * All addresses.
   *
   * @throws UnknownHostException if there are none
   */
  InetAddress[] addresses(String host) throws UnknownHostException;
}
