package org.spoluplan.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PublicPage;
import org.spoluplan.opendata.OpenDataAnswer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// Everything at once: as one list of whole services, written while it is read, or as tables, made
/// once after each change.
@Controller
@OpenDataAnswer
class DumpController {

  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private static final Pattern FORMULA =
      Pattern.compile("[=@\\t\\r].*|[+-](?![0-9]).*", Pattern.DOTALL);

  private final KeptSnapshot kept;
  private final Links links;
  private final JsonMapper json;
  private @Nullable Packed packed;

  /// @param tag of what it was made of
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Packed(String tag, byte[] content) {}

  DumpController(KeptSnapshot kept, Links links, JsonMapper json) {
    this.kept = kept;
    this.links = links;
    this.json = json;
  }

  @GetMapping("/api/hsds/dump.json")
  @PublicPage(because = "open data")
  void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var snapshot = kept.get();
    if (begin(snapshot, "application/json", "sluzby.json", request, response)) return;
    var all = new ServiceJson(snapshot, links);
    try (var out = json.createGenerator(response.getOutputStream())) {
      var count = snapshot.services().size();
      out.writeStartObject();
      out.writeNumberProperty("total_items", count);
      out.writeNumberProperty("total_pages", 1);
      out.writeNumberProperty("page_number", 1);
      out.writeNumberProperty("size", count);
      out.writeBooleanProperty("first_page", true);
      out.writeBooleanProperty("last_page", true);
      out.writeBooleanProperty("empty", count == 0);
      out.writeArrayPropertyStart("contents");
      for (var service : snapshot.services()) out.writeTree(all.full(service));
      out.writeEndArray();
      out.writeEndObject();
    }
  }

  @GetMapping("/api/hsds/dump.zip")
  @PublicPage(because = "open data")
  void tables(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var snapshot = kept.get();
    if (begin(snapshot, "application/zip", "sluzby.zip", request, response)) return;
    response.getOutputStream().write(packed(snapshot));
  }

  private synchronized byte[] packed(Snapshot snapshot) throws IOException {
    var known = packed;
    if (known != null && known.tag().equals(snapshot.tag())) return known.content();
    var content = pack(snapshot);
    packed = new Packed(snapshot.tag(), content);
    return content;
  }

  private byte[] pack(Snapshot snapshot) throws IOException {
    var all = new ServiceJson(snapshot, links);
    var tables = new Tables();
    tables.begin("service");
    for (var service : snapshot.services()) tables.add("service", all.full(service));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      var name = "spoluplan-sluzby-" + snapshot.day();
      zip.write(json.writeValueAsBytes(tables.description(name, LICENCE)));
      for (var table : tables.rows().entrySet()) write(zip, table.getKey(), table.getValue());
    }
    return bytes.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, List<List<String>> rows)
      throws IOException {
    var entity = org.spoluplan.algorithms.hsds.HsdsSchema.get().entity(name);
    zip.putNextEntry(new ZipEntry(entity.table()));
    var text = new StringBuilder();
    try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(Tables.columns(entity));
      for (var row : rows) csv.printRecord(row.stream().map(DumpController::harmless));
    }
    write(text, zip);
  }

  private static void write(StringBuilder text, OutputStream out) throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// @return whether the reader has it already
  private static boolean begin(
      Snapshot snapshot,
      String type,
      String file,
      HttpServletRequest request,
      HttpServletResponse response) {
    var tag = Answers.tag(snapshot.tag());
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.CACHE_CONTROL, Answers.caching().getHeaderValue());
    if (Answers.knows(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return true;
    }
    var disposition = ContentDisposition.attachment().filename(file).build();
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setContentType(type);
    return false;
  }

  /// What a spreadsheet would run gets a mark before it. Phones and figures stay as they are.
  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
  }
}
