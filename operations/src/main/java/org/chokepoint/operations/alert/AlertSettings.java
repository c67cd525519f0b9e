package org.chokepoint.operations.alert;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chokepoint.table.FaultyInput;

/**
 * What {@code conf/alerts.conf} settles.
 *
 * @param watches what is watched
 * @param webhooks who is told
 */
public record AlertSettings(List<Watch> watches, WebhookSettings webhooks) {
  /** Nothing is watched. */
  public static final AlertSettings NONE = new AlertSettings(List.of(), WebhookSettings.NONE);

  public AlertSettings {
    watches = List.copyOf(watches);
  }

  /**
   * Reads the settings; without the file nothing is watched.
   *
   * @throws FaultyInput listing every unknown key and every value that is none
   */
  public static AlertSettings read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    SettingFaults faults = new SettingFaults(file);
    try {
      Config config =
          ConfigFactory.parseFile(
              file.toFile(), ConfigParseOptions.defaults().setAllowMissing(false));
      AlertSettings settings = new SettingsReading(file, faults).read(config.resolve());
      faults.throwIfAny();
      return settings;
    } catch (ConfigException unreadable) {
      faults.add(
          unreadable.origin() == null ? 0 : unreadable.origin().lineNumber(),
          String.valueOf(unreadable.getMessage()),
          "HOCON with watches and webhooks",
          "correct the file; see docs/alerts.md");
      faults.throwIfAny();
      throw unreadable;
    }
  }
}
