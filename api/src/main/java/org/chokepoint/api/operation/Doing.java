package org.chokepoint.api.operation;

import java.util.List;
import java.util.function.BiFunction;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.BodyType;
import org.chokepoint.api.http.ChangeMethod;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;

/**
 * Something that can be done at an address.
 *
 * @param path the address
 * @param method the method
 * @param takes how the body is written; a form's answer is a page in the reader's language
 * @param form the record the body is read into
 * @param work does it
 */
record Doing<B>(
    String path,
    ChangeMethod method,
    BodyType takes,
    Class<B> form,
    BiFunction<B, Question, Answer> work)
    implements Resource.Changing<B> {

  @Override
  public List<String> parameters() {
    return takes == BodyType.FORM ? List.of("lang") : List.of();
  }

  @Override
  public Answer change(B body, Question question) {
    return work.apply(body, question);
  }
}
