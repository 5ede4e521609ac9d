package org.spoluplan.meetings;

/// The numbers a decision rests on; all count seats, of which each has one vote.
///
/// @param entitled  seats with a vote, present or not, less those in a conflict of interest
/// @param present   those of them that were represented in the room, or took part in writing
/// @param quorum    how many had to be present, 0 where the rules ask for no quorum
/// @param base      what the majority is counted of
public record Tally(
    int entitled, int present, int quorum, int base, int inFavour, int against, int abstained) {

  public Tally {
    if (inFavour < 0 || against < 0 || abstained < 0) {
      throw new IllegalArgumentException("a negative number of votes");
    }
    if (inFavour + against + abstained > present || present > entitled) {
      throw new IllegalArgumentException("more votes than present, or more present than entitled");
    }
  }

  public int cast() {
    return inFavour + against + abstained;
  }
}
