package org.spoluplan.catalogue.leaflets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.spoluplan.documents.PictureCode;

/// What is printed: services in words, as they were on that day. What is free now is left out,
/// for paper does not know.
///
/// @param publisher who prints it; empty for nobody in particular
/// @param address   where the same search stands on the web
/// @param code      that address as a picture to be read by a phone, PNG in base 64
record Leaflet(
    String title,
    String subtitle,
    String publisher,
    LocalDate day,
    String address,
    String code,
    List<Section> sections) {

  Leaflet {
    sections = List.copyOf(sections);
  }

  int size() {
    return sections.stream().mapToInt(section -> section.entries().size()).sum();
  }

  record Section(String id, String title, List<Entry> entries) {
    Section {
      entries = List.copyOf(entries);
    }

    /// So many beside each other.
    List<List<Entry>> rows(int columns) {
      var rows = new ArrayList<List<Entry>>();
      for (int i = 0; i < entries.size(); i += columns) {
        rows.add(entries.subList(i, Math.min(i + columns, entries.size())));
      }
      return rows;
    }
  }

  /// One service.
  ///
  /// @param places "Nádražní 12, Liberec"; of a secret one only that it is secret
  /// @param price  in words; empty when nothing is said
  /// @param page   its live page, to which the code leads
  record Entry(
      String name,
      String type,
      String provider,
      String about,
      String forWhom,
      String notFor,
      List<String> phones,
      Optional<String> email,
      Optional<String> web,
      List<String> places,
      String hours,
      String price,
      String how,
      String page) {
    Entry {
      phones = List.copyOf(phones);
      places = List.copyOf(places);
    }

    /// Drawn only for paper: four hundred of them take more than a second.
    String code() {
      return PictureCode.of(page);
    }
  }
}
