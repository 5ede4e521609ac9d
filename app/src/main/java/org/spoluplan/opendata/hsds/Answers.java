package org.spoluplan.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import org.spoluplan.kernel.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Answers of the interface, with a mark (ETag) by which whoever has a copy learns that it holds.
/// The mark is a weak one: a compressed answer has it too.
@Component
public class Answers {

  private static final int MARK = 16;

  private final JsonMapper json;

  Answers(JsonMapper json) {
    this.json = json;
  }

  public ResponseEntity<byte[]> json(JsonNode node, HttpServletRequest request) {
    return of(MediaType.APPLICATION_JSON, json.writeValueAsBytes(node), request);
  }

  public ResponseEntity<byte[]> of(MediaType type, byte[] body, HttpServletRequest request) {
    var tag = tag(HexFormat.of().formatHex(Sha256.of(body)));
    var known = knows(request, tag);
    var answer = known ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
    answer.header(HttpHeaders.ETAG, tag).cacheControl(caching());
    return known ? answer.build() : answer.contentType(type).body(body);
  }

  /// Whoever keeps a copy asks each time whether it still holds: an address may have become secret.
  static CacheControl caching() {
    return CacheControl.noCache().cachePublic();
  }

  static String tag(String hash) {
    return "W/\"" + hash.substring(0, MARK) + "\"";
  }

  static boolean knows(HttpServletRequest request, String tag) {
    var said = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (said == null) return false;
    for (var one : said.split(",", -1)) {
      var mark = one.strip();
      if (mark.equals("*") || mark.equals(tag) || ("W/" + mark).equals(tag)) return true;
    }
    return false;
  }
}
