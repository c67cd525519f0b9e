package org.chokepoint.jobs.usage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserPartsTest {
  private final UserParts parts = new UserParts();

  @Test
  void aKeyIsThePrefixAndTheNumberOfItsUser() {
    List<String> users =
        List.of("", "0", "u1", "u10", "u01", "u010", "u", "1", "999999999", "u1234567890", "ü7x");
    for (String user : users) {
      long key = key(user);
      int number = UserParts.number(key);
      String prefix = parts.prefixes().name(UserParts.prefix(key)).toString();
      assertThat(prefix + (number == 0 ? "" : number)).isEqualTo(user);
    }
  }

  @Test
  void differentTextsHaveDifferentKeys() {
    Random random = new Random(3);
    Map<Long, String> seen = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder user = new StringBuilder();
      for (int length = random.nextInt(13); length > 0; length--) {
        user.append("a0019".charAt(random.nextInt(5)));
      }
      String before = seen.put(key(user.toString()), user.toString());
      assertThat(before == null || before.contentEquals(user)).isTrue();
    }
  }

  @Test
  void differentNumbersHaveDifferentKeys() {
    List<Long> users = List.of(0L, 1L, -1L, 1L << 30, -1L << 30, Long.MAX_VALUE, Long.MIN_VALUE);
    assertThat(users.stream().map(parts::key).distinct()).hasSize(users.size());
    assertThat(parts.key(7L)).isEqualTo(parts.key(7L));
  }

  private long key(String user) {
    byte[] bytes = ("x9" + user + "9x").getBytes(UTF_8);
    return parts.key(bytes, 2, bytes.length - 2);
  }
}
