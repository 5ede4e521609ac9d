package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.minutes.Wording.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Minutes as they leave the application: what is not finished says so, what is finished says who
/// signed it, when, and under which text.
@Component
class Copies {

  /// In characters.
  private static final int LONGEST_KEPT = 600;

  private static final int MOST_KEPT = 8;

  private final Officers officers;
  private final People people;
  private final PublicText publicText;

  Copies(Officers officers, People people, PublicText publicText) {
    this.officers = officers;
    this.people = people;
    this.publicText = publicText;
  }

  Document whole(Minutes minutes) {
    return complete(minutes, Markup.parse(minutes.text()), hash(minutes));
  }

  Document publicCopy(Minutes minutes) {
    var whole = Markup.parse(minutes.text());
    var hash = hash(minutes);
    var hides = publicText.hidesNames(minutes);
    var said = whole.hasConfidentialParts() || hides ? say("signature.hash.whole", hash) : hash;
    var copy = publicText.of(minutes);
    return complete(minutes, hides ? sayingSo(copy) : copy, said);
  }

  private static Document sayingSo(Document copy) {
    var blocks = new ArrayList<>(copy.blocks());
    blocks.add(new Block.Paragraph(List.of(new Inline.Emphasis(Inline.text(say("public.names"))))));
    return copy.withBlocks(blocks);
  }

  private Document complete(Minutes minutes, Document text, String hash) {
    var blocks = new ArrayList<Block>();
    if (minutes.isOpen()) blocks.add(new Block.Callout(List.of(paragraph(say("draft")))));
    if (minutes.reason() != null) {
      blocks.add(paragraph(say("edition", minutes.edition(), minutes.reason())));
    }
    blocks.addAll(text.blocks());
    var signatures = minutes.isOpen() ? List.<Block>of() : signatures(minutes, hash);
    return text.withBlocks(signatures.isEmpty() ? blocks : underText(blocks, signatures));
  }

  /// Signatures never stand on a page alone: the end of the text goes with them, back to the last
  /// short words that are not facts about who wrote it.
  static List<Block> underText(List<Block> text, List<Block> signatures) {
    var from = text.size();
    while (from > 0 && text.get(from - 1) instanceof Block.Facts) from--;
    if (from > 0 && isShort(text.get(from - 1))) from--;
    var together = new ArrayList<>(text.subList(from, text.size()));
    together.addAll(signatures);
    var blocks = new ArrayList<>(text.subList(0, from));
    blocks.add(new Block.Together(together));
    return blocks;
  }

  private static boolean isShort(Block block) {
    return switch (block) {
      case Block.Paragraph(var content) -> Inline.plain(content).length() <= LONGEST_KEPT;
      case Block.BulletList(var items) -> items.size() <= MOST_KEPT;
      case Block.NumberedList(_, var items) -> items.size() <= MOST_KEPT;
      case Block.Table(_, var rows) -> rows.size() <= MOST_KEPT;
      default -> false;
    };
  }

  private List<Block> signatures(Minutes minutes, String hash) {
    var facts = new ArrayList<Block.Fact>();
    for (var signature : minutes.signatures()) {
      facts.add(fact(signature.office(), signed(name(signature.person()), signature.at())));
    }
    if (minutes.state() == Minutes.State.FINAL) {
      for (var officer : minutes.missing(officers.of(minutes.meeting()))) {
        facts.add(fact(officer.office(), say("signature.missing", officer.name())));
      }
    }
    if (facts.isEmpty()) return List.of();
    facts.add(fact(say("signature.hash"), hash));
    return List.of(new Block.Heading(1, Inline.text(say("signatures"))), new Block.Facts(facts));
  }

  private static String hash(Minutes minutes) {
    return inFours(Objects.requireNonNullElse(minutes.hash(), ""));
  }

  private String name(PersonId person) {
    return people.find(person).map(known -> known.fullName()).orElse("");
  }

  private static String signed(String name, Instant at) {
    return say("signature.signed", name, Wording.DATES.moment(at));
  }

  private static Block.Fact fact(Officer.Office office, String value) {
    return fact(say("signature", office), value);
  }

  private static Block.Fact fact(String label, String value) {
    var bold = new Inline.Strong(Inline.text(label + ":"));
    return new Block.Fact(List.of(bold), Inline.text(value));
  }

  /// A long number is read, and broken into lines, by groups.
  static String inFours(String digits) {
    return digits.replaceAll("(.{4})(?=.)", "$1 ");
  }

  private static Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(Inline.text(text));
  }
}
