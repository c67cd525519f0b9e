package org.chokepoint.api.data;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.catalogue.Catalogue;

/** The card of one measure. */
public record MeasureResource() implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/measures/{id}";
  }

  @Override
  public List<String> parameters() {
    return List.of();
  }

  @Override
  public boolean fixed() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    String id = question.inPath("id", Catalogue.ids());
    return Answer.json(MeasureCards.of(Optional.of(id)).object(0));
  }
}
