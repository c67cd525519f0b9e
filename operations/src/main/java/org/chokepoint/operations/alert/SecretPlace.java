package org.chokepoint.operations.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where the secret of a receiver is found. It is read when it is needed and kept nowhere. */
public sealed interface SecretPlace {

  /**
   * The secret.
   *
   * @param environment reads a variable of the environment; the empty text where it is not set
   * @throws IllegalStateException if it is not there or is none, saying what to do
   */
  SigningKey key(UnaryOperator<String> environment);

  /**
   * A variable of the environment.
   *
   * @param variable its name
   */
  record Variable(String variable) implements SecretPlace {
    @Override
    public SigningKey key(UnaryOperator<String> environment) {
      String text = environment.apply(variable);
      if (text.isEmpty()) {
        throw new IllegalStateException(
            "the environment has no %s; set it to the receiver's secret, whsec_..."
                .formatted(variable));
      }
      return SigningKey.of(text, "the variable " + variable);
    }
  }

  /**
   * A file that holds nothing else.
   *
   * @param file the file
   */
  record Kept(Path file) implements SecretPlace {
    @Override
    public SigningKey key(UnaryOperator<String> environment) {
      try {
        return SigningKey.of(Files.readString(file).strip(), "the file " + file.getFileName());
      } catch (IOException e) {
        throw new IllegalStateException(
            "cannot read the secret file %s; write the receiver's secret, whsec_..., into it"
                .formatted(file.getFileName()),
            e);
      }
    }
  }
}
