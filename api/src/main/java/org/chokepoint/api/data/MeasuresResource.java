package org.chokepoint.api.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;

/** The card of every measure. */
public record MeasuresResource() implements Resource.Standing {

  @Override
  public String path() {
    return "/v1/measures";
  }

  @Override
  public List<String> parameters() {
    return Listing.PARAMETERS;
  }

  @Override
  public List<Format> formats() {
    return Format.ROWS;
  }

  @Override
  public boolean fixed() {
    return true;
  }

  @Override
  public Answer answer(Question question) {
    return Listing.standing(question, Map.of(), MeasureCards.of(Optional.empty()));
  }
}
