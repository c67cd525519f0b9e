package org.chokepoint.operations.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
  /** The vector that the reference libraries of Standard Webhooks are tested with. */
  @Test
  void theReferenceVectorIsSignedAsPublished() {
    SigningKey key = SigningKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "a test");
    assertThat(
            key.signature(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330L),
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(key.toString()).isEqualTo("SigningKey");
  }

  @Test
  void whatIsNoSecretIsRefusedWithoutShowingIt() {
    for (String wrong : new String[] {"swordfish", "whsec_c2hvcnQ=", "whsec_?"}) {
      assertThatThrownBy(() -> SigningKey.of(wrong, "the variable S"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("the variable S holds no secret")
          .hasMessageNotContaining(wrong);
    }
  }
}
