package org.chokepoint.api.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chokepoint.api.format.Format;
import org.chokepoint.api.http.Answer;
import org.chokepoint.api.http.Question;
import org.chokepoint.api.http.Resource;
import org.chokepoint.api.release.Release;
import org.chokepoint.exchange.GraphExport;

/** The dependency graph of a dataset, whole: its nodes and who needs whom. */
public record GraphsResource() implements Resource.OfRelease {

  @Override
  public String path() {
    return "/v1/graphs";
  }

  @Override
  public List<String> parameters() {
    return List.of("dataset", "release");
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.JSON, Format.GRAPHML);
  }

  @Override
  public Answer answer(Question question, Release release) {
    StoredGraph graph = StoredGraph.of(question, release);
    boolean json = question.format() == Format.JSON;
    StringWriter out = new StringWriter();
    try {
      (json ? GraphExport.JSON : GraphExport.GRAPHML).write(graph.exported(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
    return Answer.bytes(question.format().contentType(), bytes).rows(graph.dependencies().size());
  }
}
