package org.spoluplan.territory.boundaries;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryFault.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a FeatureCollection (RFC 7946) one feature after another: only the shapes stay in
/// memory.
final class GeoJson {

  /// The boundaries of the whole country in full detail have about three million.
  private static final int MOST_POINTS = 6_000_000;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /// Names of the world's geographic system, as files of older programs say it.
  private static final String DEGREES = ".*(CRS84|EPSG:{1,2}4326|EPSG:{1,2}4258)$";

  private final List<Feature> features = new ArrayList<>();
  private final List<BoundaryFault> faults = new ArrayList<>();
  private boolean collection;
  private int points;
  private int read;

  private GeoJson() {}

  static GeoJson read(Path file) throws FileFault {
    var json = new GeoJson();
    try (var in = Files.newInputStream(file)) {
      json.read(in);
    } catch (JacksonIOException e) {
      throw e.getCause() instanceof CharacterCodingException ? encoding() : noFile(file);
    } catch (UnexpectedEndOfInputException e) {
      throw new FileFault(Reason.TRUNCATED, e.getLocation().getLineNr(), json.features.size());
    } catch (JacksonException e) {
      var place = e.getLocation();
      throw new FileFault(Reason.NOT_JSON, place == null ? 1 : place.getLineNr());
    } catch (CharacterCodingException e) {
      throw encoding();
    } catch (IOException e) {
      throw noFile(file);
    }
    if (!json.collection) throw new FileFault(Reason.NOT_GEOJSON);
    if (json.features.isEmpty() && json.faults.isEmpty()) throw new FileFault(Reason.EMPTY);
    return json;
  }

  List<Feature> features() {
    return features;
  }

  List<BoundaryFault> faults() {
    return faults;
  }

  private static FileFault encoding() {
    return new FileFault(Reason.ENCODING);
  }

  private static FileFault noFile(Path file) {
    return new FileFault(Reason.NO_FILE, file.toString());
  }

  /// A decoder asked for by itself, other than one named by its charset, reports bytes that are
  /// no letter.
  private void read(InputStream in) throws IOException, FileFault {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    try (var text = new PushbackReader(new InputStreamReader(in, decoder))) {
      var first = text.read();
      if (first >= 0 && first != BYTE_ORDER_MARK) text.unread(first);
      try (var parser = JsonMapper.shared().createParser(text)) {
        var start = parser.nextToken();
        if (start == null) throw new FileFault(Reason.EMPTY);
        if (start != JsonToken.START_OBJECT) throw new FileFault(Reason.NOT_GEOJSON);
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) member(parser);
      }
    }
  }

  private void member(JsonParser parser) throws FileFault {
    var name = parser.currentName();
    var token = parser.nextToken();
    switch (name) {
      case "type" -> collection = "FeatureCollection".equals(parser.getString());
      case "crs" -> system(parser.readValueAsTree());
      case "features" -> {
        if (token != JsonToken.START_ARRAY) throw new FileFault(Reason.NOT_GEOJSON);
        while (parser.nextToken() == JsonToken.START_OBJECT) add(parser.readValueAsTree());
        if (parser.currentToken() != JsonToken.END_ARRAY) throw new FileFault(Reason.NOT_GEOJSON);
      }
      default -> parser.skipChildren();
    }
  }

  private static void system(JsonNode crs) throws FileFault {
    var name = crs.path("properties").path("name").asString("");
    if (!name.isEmpty() && !name.matches(DEGREES)) {
      throw new FileFault(Reason.COORDINATE_SYSTEM, name);
    }
  }

  private void add(JsonNode feature) throws FileFault {
    read++;
    var shape = Polygons.of(feature.path("geometry"));
    points += shape.points();
    if (points > MOST_POINTS) throw new FileFault(Reason.TOO_BIG, MOST_POINTS);
    var properties = properties(feature.path("properties"));
    if (shape.geometry().isPresent()) {
      features.add(new Feature(read, properties, shape.geometry().get()));
    } else {
      faults.add(BoundaryFault.of(shape.reason(), read));
    }
  }

  private static Map<String, String> properties(JsonNode node) {
    var found = new HashMap<String, String>();
    for (var property : node.properties()) {
      var value = property.getValue();
      if (value.isValueNode() && !value.isNull()) {
        found.put(property.getKey(), value.asString().strip());
      }
    }
    return Map.copyOf(found);
  }
}
