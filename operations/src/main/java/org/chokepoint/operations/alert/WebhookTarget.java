package org.chokepoint.operations.alert;

import java.net.URI;

/**
 * A receiver of alerts.
 *
 * @param name how it is called; no two have the same name
 * @param url where it listens
 * @param secret where the secret is found that messages are signed with
 * @param watches the watches whose alerts it gets
 */
public record WebhookTarget(String name, URI url, SecretPlace secret, Scope watches) {}
