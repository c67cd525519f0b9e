package org.chokepoint.api.whatif;

import java.util.List;
import java.util.function.BiFunction;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;

/**
 * A question that can also be asked with a JSON body.
 *
 * @param path the address, the same as for asking by query
 * @param form the record the body is read into
 * @param answering computes the answer
 * @param <B> that record
 */
public record PostedQuestion<B>(
    String path, Class<B> form, BiFunction<B, Release, Answer> answering)
    implements Resource.Posted<B> {
  @Override
  public List<String> parameters() {
    return List.of("release");
  }

  @Override
  public Answer answer(B body, Question question, Release release) {
    return answering.apply(body, release);
  }
}
