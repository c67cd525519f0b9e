package org.chokepoint.api.chart;

import java.util.List;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.reports.picture.EchartsScript;

/** The library that draws charts in a browser; a version has an address of its own for ever. */
public record ScriptLibrary() implements Resource.Standing {
  @Override
  public String path() {
    return "/echarts/{version}.js";
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
    question.inPath("version", List.of(EchartsScript.version()));
    return Answer.text("text/javascript; charset=utf-8", EchartsScript.library())
        .header("Cache-Control", "public, max-age=31536000, immutable");
  }
}
