package org.chokepoint.api.page.failure;

import java.util.List;
import java.util.Optional;
import org.chokepoint.api.page.PagePicture;

/**
 * What one node's failure does, as its page shows it.
 *
 * @param dataset the dataset
 * @param semantics the semantics
 * @param line the failure and its place by what is lost
 * @param failures how many single failures it is ranked among
 * @param firm the name of the firm that runs the node, or the empty text
 * @param source where what is known of the node is printed
 * @param fallen what falls with it
 * @param stranded people left without, by market
 * @param repairs what would have saved how many of them
 * @param pairs what is worse together with it
 * @param causes groups that look redundant and rest on it
 * @param neighbourhood the graph around it
 * @param graph a picture of that graph, if it can be drawn
 * @param pictures charts of it
 */
public record FailureView(
    DatasetCard dataset,
    String semantics,
    FailureLine line,
    int failures,
    String firm,
    Optional<SourceLine> source,
    Paged<Fallen> fallen,
    List<StrandedLine> stranded,
    List<RepairLine> repairs,
    List<PairLine> pairs,
    List<CauseLine> causes,
    Neighbourhood neighbourhood,
    Optional<PagePicture> graph,
    List<PagePicture> pictures) {
  /** The largest number of rows of a list that continues in the data. */
  public static final int SHOWN = 12;

  public FailureView {
    stranded = List.copyOf(stranded);
    repairs = List.copyOf(repairs);
    pairs = List.copyOf(pairs);
    causes = List.copyOf(causes);
    pictures = List.copyOf(pictures);
  }

  /** The failed node. */
  public NodeLine node() {
    return line.node();
  }

  /** How many others fall. */
  public long others() {
    return line.failedNodes() - 1;
  }

  /** Whether more falls than is stored by name. */
  public boolean unnamed() {
    return fallen.all() < others();
  }

  /** The semantics there are. */
  public List<String> semanticsKnown() {
    return FailureScene.SEMANTICS;
  }
}
