package org.chokepoint.operations.alert;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads watches and receivers from a settings file. */
final class SettingsReading {
  private static final Set<String> TARGET =
      Set.of("name", "url", "secret-env", "secret-file", "watches");

  private final Path file;
  private final SettingFaults faults;

  SettingsReading(Path file, SettingFaults faults) {
    this.file = file;
    this.faults = faults;
  }

  AlertSettings read(Config config) {
    SettingBlock all = new SettingBlock("", config, faults).knowing(Set.of("watches", "webhooks"));
    List<Watch> watches = new ArrayList<>();
    for (SettingBlock block : all.blocks("watches")) {
      WatchReading.of(block).ifPresent(watches::add);
    }
    Set<String> names = new HashSet<>();
    for (Watch watch : watches) {
      if (!names.add(watch.name())) {
        all.fault("watches", "two watches '" + watch.name() + "'", "one", "rename one of them");
      }
    }
    return new AlertSettings(watches, webhooks(config, names));
  }

  private WebhookSettings webhooks(Config config, Set<String> watches) {
    Config part = config.hasPath("webhooks") ? config.getConfig("webhooks") : ConfigFactory.empty();
    SettingBlock block =
        new SettingBlock("webhooks", part, faults)
            .knowing(Set.of("allow", "private-ranges-allowed", "targets"));
    List<NetworkRange> ranges = new ArrayList<>();
    for (String text : block.texts("private-ranges-allowed")) {
      NetworkRange.of(text)
          .ifPresentOrElse(
              ranges::add,
              () ->
                  block.fault(
                      "private-ranges-allowed",
                      "'" + text + "'",
                      "a range",
                      "such as 10.1.2.0/24"));
    }
    List<String> allow = block.texts("allow");
    for (String host : allow) {
      HostName.refusal(host)
          .ifPresent(why -> block.fault("allow", "the host '" + host + "'", "a host name", why));
    }
    WebhookSettings without = new WebhookSettings(allow, ranges, List.of());
    List<WebhookTarget> targets = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (SettingBlock one : block.blocks("targets")) {
      WebhookTarget target = target(one.knowing(TARGET), without, watches);
      if (!names.add(target.name())) {
        one.fault("name", "two targets '" + target.name() + "'", "one", "rename one of them");
      }
      targets.add(target);
    }
    return new WebhookSettings(allow, ranges, targets);
  }

  private WebhookTarget target(SettingBlock block, WebhookSettings allowed, Set<String> watches) {
    String name = block.needed("name", "press");
    URI url = url(block, allowed);
    Scope scope = block.scope("watch", "watches");
    for (String watch : scope.ids()) {
      if (!watches.contains(watch)) {
        block.fault(
            "watches",
            "no watch '" + watch + "'",
            "a watch of this file",
            String.join(", ", watches));
      }
    }
    return new WebhookTarget(name, url, secret(block), scope);
  }

  private static URI url(SettingBlock block, WebhookSettings allowed) {
    String text = block.needed("url", "\"https://hooks.example.org/chokepoint\"");
    try {
      URI url = URI.create(text);
      WebhookAddress.refusal(url, allowed)
          .ifPresent(
              why -> {
                if (!text.isEmpty()) {
                  block.fault("url", "the url " + text, "https to an allowed host", why);
                }
              });
      return url;
    } catch (IllegalArgumentException e) {
      block.fault("url", "the url '" + text + "'", "a URL", "write https://host/path");
      return URI.create("");
    }
  }

  private SecretPlace secret(SettingBlock block) {
    Optional<String> variable = block.text("secret-env");
    Optional<String> kept = block.text("secret-file");
    if (variable.isPresent() == kept.isPresent()) {
      block.fault(
          "secret-env",
          variable.isPresent() ? "both secret-env and secret-file" : "no secret",
          "one of secret-env and secret-file",
          "name a variable of the environment, or a file, that holds whsec_...");
    }
    return kept.<SecretPlace>map(
            path -> new SecretPlace.Kept(file.toAbsolutePath().resolveSibling(path)))
        .orElseGet(() -> new SecretPlace.Variable(variable.orElse("")));
  }
}
