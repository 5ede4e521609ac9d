package org.spoluplan.algorithms.finding;

import java.util.Set;

/// What counts how much when results are put in order, in one place. Measured on the judged
/// queries of `docs/FINDING.md`.
final class Weights {

  /// How much of what a need is worth to a type remains when the people asked for are not those
  /// the service is for.
  static final double TYPE_WITHOUT_GROUP = 0.46;

  /// The same for types that are something else for each group: advice, activation, outreach.
  static final double BROAD_WITHOUT_GROUP = 0.04;

  static final Set<String> BROAD_TYPES =
      Set.of("OSP", "SR", "SASSO", "TEPR", "TKP", "SNP", "GROUP", "CHB", "STD", "PSB", "DZR");

  /// Groups that only those name who are there for them.
  static final Set<String> SPECIAL_GROUPS =
      Set.of(
          "TG02", "TG03", "TG04", "TG05", "TG06", "TG08", "TG09", "TG10", "TG11", "TG17", "TG19",
          "TG23", "TG27", "TG28");

  /// Taken off a service for special groups only, none of which was meant.
  static final double SPECIALIST = 0.75;

  /// What a word inside a longer phrase would mean by itself.
  static final double HINT = 0.28;

  /// What the question only resembles, against a need that was said.
  static final double GUESSED = 1.3;

  /// How much the uses of a word by one need multiply its odds.
  static final double ODDS = 90;

  /// Words count as used so often by no need at all.
  static final double UNHEARD = 1;

  /// Odds at which a guess is half certain.
  static final double DOUBT = 2;

  static final double LEAST_LIKELY = 0.02;

  static final int GUESSES = 12;

  /// What remains of a need for which its words send elsewhere.
  static final double REFUSED = 0.15;

  /// What remains of a question of several needs for one who answers none of the others.
  static final double SOME_NEEDS = 0.65;

  /// A kind of service that was named, against a need that was told.
  static final double TYPE_SAID = 1.25;

  /// Needs that go before others in one question.
  static final Set<String> PRESSING = Set.of("n-housing", "n-home-lost", "n-eviction");

  /// From so much on a type or a group answers a need.
  static final double ANSWERS = 0.5;

  /// What is said beside nearly anything.
  static final Set<String> VAGUE =
      Set.of(
          "n-crisis",
          "n-lost",
          "n-info",
          "n-care-word",
          "n-school-word",
          "n-flat",
          "n-food-word",
          "n-tonight",
          "n-money",
          "n-poverty",
          "n-dog",
          "n-queue",
          "n-hospital-social",
          "n-to-doctor");

  static final double VAGUELY = 0.3;

  /// "Poradna" says little beside what the advice is about.
  static final String ANY_ADVICE = "t-osp";

  static final double ADVICE_SAID = 0.25;

  /// Who serves so few groups serves only them, even where nobody said for whom.
  static final int FEW_GROUPS = 1;

  /// A service for few groups none of which was meant.
  static final double OTHERS_ONLY = 0.75;

  /// From so much on a need is met.
  static final double MET = 0.15;

  /// A service of the right type whose own words speak of the need.
  static final double SPEAKS_OF_IT = 0.2;

  /// One of a broad type whose own words do not.
  static final double SILENT = 0.8;

  /// One of another type whose words do.
  static final double ONLY_SPEAKS = 0.27;

  /// Its words speak of the people, its codes do not.
  static final double SPEAKS_OF_THEM = 0.7;

  /// Those who have the need, when other people were named too.
  static final double THEIR_NEED = 0.6;

  /// What people of a kind usually need, beside what was asked for.
  static final double USUAL_TYPE = 0.07;

  /// When only people are named ("senioři") and the type says nothing.
  static final double GROUP_ALONE = 0.38;

  /// The whole text of an entry against the meaning of its codes.
  static final double TEXT = 0.64;

  /// Words of the text that mean nothing we know.
  static final double UNKNOWN = 0.16;

  /// How many groups a service may have and still know each of them.
  static final int OWN_GROUPS = 2;

  /// For each further group of a service whose words are silent.
  static final double GENERALIST = 0.05;

  /// The name or the provider was asked for.
  static final double NAME = 1;

  /// A form that was asked for and is not given.
  static final double WRONG_FORM = 0.68;

  static final double WRONG_AGE = 0.36;
  /// A service for so few years of life, and the age said is among them.
  static final int NARROW_YEARS = 30;

  static final double RIGHT_AGE = 1.4;

  /// Somebody's age is not said, but whom it is about.
  static final double WRONG_YEARS = 0.65;

  /// For children or for the old alone, and nothing was said of years.
  static final double UNSAID_YEARS = 0.6;

  /// It is about those years alone that somebody spoke of.
  static final double RIGHT_YEARS = 1.25;

  /// A family where only singles may live, or the other way round.
  static final double WRONG_HOUSEHOLD = 0.16;

  static final double RIGHT_HOUSEHOLD = 1.5;

  /// A woman alone may have said nothing of her children.
  static final double PERHAPS_CHILDREN = 0.95;

  /// There is room, and it is asked for at once.
  static final double FREE_AT_ONCE = 1.35;

  static final String AT_ONCE = "n-tonight";

  static final double WRONG_SEX = 0.08;
  static final double RIGHT_SEX = 1.12;
  static final double FREE_ROOM = 1;

  /// A service that comes to the place, or is in it.
  static final double THERE = 1;

  static final double WHOLE_REGION = 0.57;
  static final double WHOLE_COUNTRY = 0.55;

  /// What remains of those when people have to move in there, or to go there.
  static final double MOVE_IN = 0.72;

  static final double GO_THERE = 0.6;

  /// Near enough to go there, before distance is taken off.
  static final double NEARBY = 0.4;

  static final double FAR_KM = 19;

  /// People move in, so it may be farther.
  static final double FAR_RESIDENTIAL_KM = 32;

  static final double ELSEWHERE = 0.02;

  /// Below this share of the best one an entry is no answer.
  static final double LEAST = 0.05;

  static final double LEAST_AT_ALL = 0.05;

  /// When nothing was found, distance counts, but less.
  static final double LAST_RESORT_KM = 50;

  /// As far as an entry is that is in no place.
  static final double WHOLE_COUNTRY_KM = 100;

  static final int LAST_RESORTS = 5;

  private Weights() {}
}
