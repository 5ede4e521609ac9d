package org.spoluplan.command;

import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.ReadingNote;
import tools.jackson.databind.node.ObjectNode;

/// The text that a draft points into, as `docs/MINUTES-FORMAT.md` describes it.
final class SourceJson {

  private SourceJson() {}

  static void put(ObjectNode object, ReadFile file) {
    var source = object.putObject("source");
    source.put("kind", file.kind().name());
    source.put("text", file.text());
    var pages = source.putArray("pageStarts");
    file.pageStarts().forEach(start -> pages.add(start.intValue()));
    var noise = source.putArray("noise");
    file.noise().forEach(noise::add);
    var comments = source.putArray("comments");
    file.comments().forEach(comments::add);
    var notes = source.putArray("notes");
    file.notes().stream().sorted().map(ReadingNote::key).forEach(notes::add);
  }
}
