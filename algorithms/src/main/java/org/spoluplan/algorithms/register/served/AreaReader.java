package org.spoluplan.algorithms.register.served;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.PlaceNames;

/// Finds names of areas where a text leads up to them: "na území", "v obcích", "okres". A
/// capitalised word elsewhere is no name: towns are called Most and Lom.
final class AreaReader {

  private final List<Sentence.Token> tokens;
  private final NameReader names;
  private final List<Piece.Area> areas = new ArrayList<>();
  private boolean open;
  private boolean except;
  private @Nullable PlaceKind said;
  private PlaceNames.Case likely = PlaceNames.Case.GEN;

  AreaReader(Sentence sentence, PlaceLookup lookup) {
    tokens = sentence.tokens();
    names = new NameReader(sentence, lookup);
  }

  List<Piece.Area> all() {
    var at = 0;
    while (at < tokens.size()) at = next(at);
    return areas;
  }

  private int next(int at) {
    var token = tokens.get(at);
    if (LeadWords.endsSentence(tokens, at)) close();
    else if (LeadWords.excepts(token.folded())) leaveOut();
    else if (LeadWords.caseBehind(token.folded()) != null) lead(token);
    else if (LeadWords.kind(token.folded()) != null) kind(token);
    else if (open && token.isCapitalised()) return name(at);
    else if (!LeadWords.keepsOpen(token.folded())) open = false;
    return at + 1;
  }

  private void close() {
    open = false;
    except = false;
    said = null;
  }

  private void leaveOut() {
    open = true;
    except = true;
    said = null;
  }

  private void lead(Sentence.Token token) {
    var leads = LeadWords.caseBehind(token.folded());
    if (leads != null) likely = leads;
    open = true;
    if (!token.folded().equals("uzemi")) said = null;
  }

  private void kind(Sentence.Token token) {
    open = true;
    said = LeadWords.kind(token.folded());
  }

  /// @return the token to go on with
  private int name(int at) {
    var found = names.at(at, said, likely);
    if (found == null) return at + 1;
    var kind = found.places().getFirst().kind();
    areas.add(new Piece.Area(found.span(), kind, found.name(), found.places(), except));
    var around = names.orpBehind(found);
    if (around != null)
      areas.add(
          new Piece.Area(around.span(), PlaceKind.ORP, around.name(), around.places(), except));
    var end = around == null ? found.span().to() : around.span().to();
    var next = at;
    while (next < tokens.size() && tokens.get(next).span().from() < end) next++;
    return next;
  }
}
