package org.chokepoint.market;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a market share is a share of. Shares on different bases are never added up. */
public enum Basis {
  /** Turnover of the firms. */
  REVENUE,
  /** Value of the transactions that passed through the firms. */
  TRANSACTION_VALUE,
  /** Number of transactions. */
  TRANSACTIONS,
  /** Balance-sheet total. */
  ASSETS,
  /** Goods sold. */
  UNITS,
  /** Devices with the product installed. */
  INSTALLS,
  /** Contracts in force. */
  SUBSCRIBERS,
  /** Registered customers. */
  CUSTOMERS,
  /** People who used the service in a month. */
  USERS_MAU,
  /** People who used the service in a day. */
  USERS_DAU,
  /** Hours of use. */
  TIME,
  /** Installed capacity. */
  CAPACITY,
  /** Requests, page views or referrals. */
  TRAFFIC,
  /** Websites served. */
  WEBSITES,
  /** Not said. */
  UNSPECIFIED;

  /** The word in files: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Basis::id).toList();
  }
}
