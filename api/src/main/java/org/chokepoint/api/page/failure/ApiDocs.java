package org.chokepoint.api.page.failure;

import java.util.List;

/**
 * The description of the data API as its page shows it.
 *
 * @param summary what the API is, as its description says it
 * @param groups the operations by what they are about
 * @param shared the parameters that many operations have
 */
public record ApiDocs(String summary, List<Group> groups, List<Parameter> shared) {
  public ApiDocs {
    groups = List.copyOf(groups);
    shared = List.copyOf(shared);
  }

  /**
   * Operations on one thing.
   *
   * @param name what they are about
   * @param operations the operations
   */
  public record Group(String name, List<Operation> operations) {
    public Group {
      operations = List.copyOf(operations);
    }
  }

  /**
   * One operation.
   *
   * @param method the HTTP method
   * @param path the address, parts in braces stand for names
   * @param summary what it answers
   * @param shared its parameters that many operations have, by name
   * @param own its other parameters
   * @param media what it answers in
   * @param example an address that answers, or the empty text
   * @param body an example of what to send, or the empty text
   */
  public record Operation(
      String method,
      String path,
      String summary,
      List<String> shared,
      List<Parameter> own,
      List<String> media,
      String example,
      String body) {
    public Operation {
      shared = List.copyOf(shared);
      own = List.copyOf(own);
      media = List.copyOf(media);
    }
  }

  /**
   * One parameter.
   *
   * @param name its name
   * @param required whether an answer needs it
   * @param meaning what it means
   * @param values what it can be, in a few words
   */
  public record Parameter(String name, boolean required, String meaning, String values) {}
}
