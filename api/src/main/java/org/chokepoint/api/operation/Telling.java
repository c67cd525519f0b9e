package org.chokepoint.api.operation;

import java.util.List;
import java.util.function.Function;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;

/**
 * Something of schedules and runs that can be read at an address.
 *
 * @param path the address
 * @param parameters the query parameters
 * @param openToOtherSites whether pages of other sites may read it
 * @param work answers
 */
record Telling(
    String path, List<String> parameters, boolean openToOtherSites, Function<Question, Answer> work)
    implements Resource.Standing {

  Telling {
    parameters = List.copyOf(parameters);
  }

  @Override
  public Answer answer(Question question) {
    return work.apply(question);
  }
}
