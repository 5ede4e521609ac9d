package org.spoluplan.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;

class FollowerTest {

  private final Follower follower =
      new Follower(
          new MeetingId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Duration.ofMillis(20));

  @Test
  void aQuietConnectionGivesSignsOfLife() throws Exception {
    var sent = new ArrayList<String>();
    follower.write(
        version -> {
          sent.add(String.valueOf(version));
          if (sent.size() == 3) follower.close();
        });

    assertThat(sent).containsExactly("null", "null", "null");
  }

  @Test
  void aSlowReaderIsToldTheLastNumberOnly() throws Exception {
    follower.tell(1);
    follower.tell(2);
    follower.tell(3);
    var sent = new ArrayList<String>();
    follower.write(
        version -> {
          sent.add(String.valueOf(version));
          if (version != null) follower.close();
        });

    assertThat(sent).containsExactly("null", "3");
  }

  @Test
  @Timeout(5)
  void whatIsToldAfterTheEndDoesNotPutItOff() throws Exception {
    follower.close();
    follower.tell(5);
    var sent = new ArrayList<String>();
    follower.write(version -> sent.add(String.valueOf(version)));

    assertThat(sent).containsExactly("null");
  }

  @Test
  void aReaderWhoLeftEndsTheWriting() {
    assertThatThrownBy(
            () ->
                follower.write(
                    _ -> {
                      throw new IOException("gone");
                    }))
        .isInstanceOf(IOException.class);
  }
}
