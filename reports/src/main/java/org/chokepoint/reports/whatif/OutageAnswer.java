package org.chokepoint.reports.whatif;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chokepoint.reports.question.Named;
import org.chokepoint.reports.question.Origin;
import org.chokepoint.reports.question.Words;

/**
 * What falls when some nodes fail, for how long, and for whom.
 *
 * @param release the release it is computed from
 * @param permalink the address of the question
 * @param origin the dataset
 * @param semantics what down means: {@code steady} or {@code black-start}
 * @param semanticsMeaning that in a sentence
 * @param at hour 0 in local time; empty where no date is known
 * @param failed the nodes that fail at hour 0
 * @param nodes every node that falls, the earliest first
 * @param people who is left without, from hour to hour
 * @param lost what it costs in hours
 * @param remedied the same outage with the remedies made, where there are any
 * @param suggestions the remedies that would have helped most, where they were asked for
 * @param warnings what a reader must know before relying on it
 * @param assumptions what is taken for granted
 * @param limits the most that is computed at once
 */
public record OutageAnswer(
    String release,
    String permalink,
    Origin origin,
    String semantics,
    Words semanticsMeaning,
    String at,
    List<Named> failed,
    List<NodeOutage> nodes,
    People people,
    Lost lost,
    Optional<Remedied> remedied,
    Suggestions suggestions,
    List<Words> warnings,
    List<Words> assumptions,
    Limits limits) {
  public OutageAnswer {
    failed = List.copyOf(failed);
    nodes = List.copyOf(nodes);
    warnings = List.copyOf(warnings);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * A node that falls.
   *
   * @param node the node
   * @param kind what it is
   * @param users people who use it, where that is on file
   * @param state {@code restored}; {@code unrepaired}: it stands on something whose repair hours
   *     are not given; {@code circular}: it waits, by way of others, for itself
   * @param downFromHours the hour it falls
   * @param upAtHours the hour from which it is up for good; empty where nothing brings it back
   * @param downFrom that hour in local time; empty where hour 0 has no date
   * @param upAt that hour in local time; empty where unknown
   * @param waitsFor the provider whose return it waits for last
   * @param path from the node that failed to this one; only this one where it failed itself
   */
  public record NodeOutage(
      Named node,
      String kind,
      OptionalDouble users,
      String state,
      double downFromHours,
      OptionalDouble upAtHours,
      String downFrom,
      String upAt,
      Optional<Named> waitsFor,
      List<Named> path) {
    public NodeOutage {
      path = List.copyOf(path);
    }
  }

  /**
   * People without, from hour to hour.
   *
   * @param basis {@code panel}: counted in a usage panel, who has lost every service by which they
   *     meet a need; {@code users}: bounds from the users of each service; {@code none}: nobody is
   *     on file
   * @param reason how it is known, and what is not, in a sentence
   * @param curve the steps in order; the last one is the end of the count
   * @param needs what it does to the people of each market at the worst hour; of a panel only
   */
  public record People(String basis, Words reason, List<PeopleStep> curve, List<NeedOutage> needs) {
    public People {
      curve = List.copyOf(curve);
      needs = List.copyOf(needs);
    }

    /** The step at which most are without. */
    public Optional<PeopleStep> worst() {
      return curve.stream()
          .reduce((one, other) -> other.high() > one.high() ? other : one)
          .filter(step -> step.high() > 0);
    }
  }

  /**
   * How many are without from an hour on, until the next step.
   *
   * @param hours hours since hour 0
   * @param time that hour in local time; empty where hour 0 has no date
   * @param nodesDown nodes that are down
   * @param low at least so many people
   * @param high at most so many people; the same where the number is known
   */
  public record PeopleStep(double hours, String time, int nodesDown, double low, double high) {}

  /**
   * What it does to the people of one market.
   *
   * @param market the market
   * @param period the period of the panel
   * @param persons people who have the need
   * @param affected people with at least one of their services down
   * @param stranded people with all of their services down
   * @param degraded people with some down and others up
   */
  public record NeedOutage(
      Named market,
      String period,
      double persons,
      double affected,
      double stranded,
      double degraded) {}

  /**
   * What it costs in hours.
   *
   * @param weight what counts: {@code users} or {@code nodes}
   * @param serviceHours the weight of each node times the hours it is down, added up
   * @param leastPeopleHours at least so many hours of people, each counted once; 0 without users
   * @param mostPeopleHours at most so many
   * @param notBack nodes still down when the count ends
   * @param untilHours the hour at which the count ends
   */
  public record Lost(
      String weight,
      double serviceHours,
      double leastPeopleHours,
      double mostPeopleHours,
      List<Named> notBack,
      double untilHours) {
    public Lost {
      notBack = List.copyOf(notBack);
    }
  }

  /**
   * The same outage with remedies made beforehand.
   *
   * @param comparison both side by side
   * @param nodes every node that falls in spite of them
   * @param people who is left without
   * @param lost what it costs in hours
   */
  public record Remedied(
      RemedyAnswer comparison, List<NodeOutage> nodes, People people, Lost lost) {
    public Remedied {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * The remedies that would have helped most.
   *
   * @param steps each with what it leaves; none where none was asked for or nothing helps
   * @param proven whether no other choice of as many leaves less
   * @param note that in a sentence
   */
  public record Suggestions(List<Suggestion> steps, boolean proven, Words note) {
    public Suggestions {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A remedy that would have helped.
   *
   * @param change as it is written in {@code remedies=}; empty where its names cannot be written so
   * @param sentence what is done
   * @param dependent who gets it
   * @param group the group of its needs that gets another member
   * @param lossBefore what the outage takes without it and the later ones
   * @param lossAfter what it takes with it
   */
  public record Suggestion(
      String change,
      String sentence,
      Named dependent,
      String group,
      double lossBefore,
      double lossAfter) {}
}
