package org.spoluplan.meetings.voting;

/// How many seats are represented now and how many it takes.
record Presence(int entitled, int present, int needed) {

  static Presence of(VotingRules rules, Electorate electorate) {
    var entitled = electorate.entitled();
    return new Presence(entitled, electorate.present(), rules.quorumOf(entitled));
  }

  boolean quorate() {
    return present > 0 && present >= needed;
  }

  int missing() {
    return Math.max(Math.max(needed, 1) - present, 0);
  }
}
