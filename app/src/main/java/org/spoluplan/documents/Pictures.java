package org.spoluplan.documents;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.spoluplan.access.Actor;
import org.springframework.stereotype.Component;

/// Puts pictures that a reader may see into a document, so that it can be taken away. Of others
/// only the words stay.
@Component
public class Pictures {

  private static final Set<String> PRINTED = Set.of("image/png", "image/jpeg");

  private final Files files;
  private final List<FileAccess> access;

  Pictures(Files files, List<FileAccess> access) {
    this.files = files;
    this.access = access;
  }

  /// @param actor who takes the document away
  public Document inside(Document document, Actor actor) {
    return document.withBlocks(blocks(document.blocks(), actor));
  }

  private List<Block> blocks(List<Block> blocks, Actor actor) {
    return blocks.stream().map(block -> block(block, actor)).toList();
  }

  private Block block(Block block, Actor actor) {
    return switch (block) {
      case Block.Picture picture -> inside(picture, actor);
      case Block.Figure(var kind, var caption, var content) ->
          new Block.Figure(kind, caption, block(content, actor));
      case Block.BulletList(var items) ->
          new Block.BulletList(items.stream().map(item -> blocks(item, actor)).toList());
      case Block.NumberedList(var start, var items) ->
          new Block.NumberedList(start, items.stream().map(item -> blocks(item, actor)).toList());
      case Block.Callout(var content) -> new Block.Callout(blocks(content, actor));
      case Block.Confidential(var content) -> new Block.Confidential(blocks(content, actor));
      case Block.Together(var content) -> new Block.Together(blocks(content, actor));
      case Block.Heading other -> other;
      case Block.Paragraph other -> other;
      case Block.Facts other -> other;
      case Block.Table other -> other;
      case Block.Drawn other -> other;
      case Block.Withheld other -> other;
    };
  }

  private Block inside(Block.Picture picture, Actor actor) {
    return PictureAddress.file(picture.address())
        .filter(id -> access.stream().anyMatch(one -> one.mayRead(actor, id)))
        .flatMap(files::find)
        .filter(file -> PRINTED.contains(file.mediaType()))
        .map(file -> data(file.mediaType(), files.content(file.id())))
        .map(address -> new Block.Picture(address, picture.words()))
        .orElse(picture);
  }

  private static String data(String mediaType, byte[] content) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(content);
  }
}
