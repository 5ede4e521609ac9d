package org.spoluplan.bench;

import java.util.Random;
import java.util.regex.Pattern;

/// Changes XML so that much of it is still XML.
final class XmlMutations {

  private static final Pattern TAG = Pattern.compile("</?([\\w:.-]+)[^>]*>");
  private static final int MOST = 400;

  private final Random random;

  XmlMutations(Random random) {
    this.random = random;
  }

  String of(String xml) {
    var tags = TAG.matcher(xml).results().toList();
    if (tags.size() < 4) return xml;
    var tag = tags.get(1 + random.nextInt(tags.size() - 2));
    var name = tag.group(1);
    var times = 1 + random.nextInt(MOST);
    return switch (random.nextInt(7)) {
      case 0 -> xml.substring(0, tag.start()) + xml.substring(tag.end());
      case 1 ->
          put(
              xml,
              tag.start(),
              ("<" + name + ">").repeat(times) + ("</" + name + ">").repeat(times));
      case 2 -> put(xml, tag.end(), tag.group().repeat(times));
      case 3 -> {
        var other = tags.get(random.nextInt(tags.size()));
        var from = Math.min(tag.start(), other.start());
        var piece = xml.substring(from, Math.max(tag.end(), other.end()));
        yield put(xml, from, piece.repeat(piece.length() > 100_000 ? 1 : 3));
      }
      case 4 -> put(xml, tag.end(), "&lt;&#" + random.nextInt(70_000) + ";");
      case 5 -> xml.replace(name, tags.get(random.nextInt(tags.size())).group(1));
      default ->
          xml.replaceFirst(
              "\\?>",
              "?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'><!ENTITY c '&b;&b;'>]>");
    };
  }

  private static String put(String xml, int at, String more) {
    return xml.substring(0, at) + more + xml.substring(at);
  }
}
