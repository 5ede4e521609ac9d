package org.spoluplan.territory.indicators;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An indicator as its column seems to mean it, to be looked through by somebody.
final class Draft {

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern PERCENT = Pattern.compile("^%\\s*");
  private static final int MOST_DECIMALS = 2;
  private static final int LONGEST_CODE = 50;
  private static final int LONGEST_NAME = 300;

  private Draft() {}

  /// @param cells what stands in the column
  static Indicator of(String header, List<String> cells) {
    var spoken = MunicipalityIndex.folded(header);
    var share = spoken.contains("%") || spoken.contains("podil");
    var count = spoken.startsWith("pocet") || spoken.startsWith("celkovy pocet");
    var summing = count ? Summing.SUM : share ? Summing.MEAN : Summing.NONE;
    return new Indicator(
        code(header),
        name(header),
        share ? "%" : "",
        name(header).equals(header) ? null : header,
        decimals(cells),
        null,
        summing,
        summing == Summing.MEAN ? weight(spoken) : null,
        0);
  }

  private static String name(String header) {
    var bare = BRACKETS.matcher(PERCENT.matcher(header).replaceFirst("")).replaceAll("").strip();
    var name = bare.isEmpty() ? header : bare;
    var capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return capital.substring(0, Math.min(capital.length(), LONGEST_NAME));
  }

  /// The share keeps its sign apart from the count of the same name.
  private static String code(String header) {
    var marked = header.replace("%", " procento ");
    var plain = MunicipalityIndex.folded(BRACKETS.matcher(marked).replaceAll(""));
    var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    var cut = code.substring(0, Math.min(code.length(), LONGEST_CODE)).replaceAll("-+$", "");
    return cut.isEmpty() ? "ukazatel" : cut;
  }

  private static PopulationBand weight(String spoken) {
    if (spoken.contains("15 az 64") || spoken.contains("15-64")) return PopulationBand.FROM15TO64;
    if (spoken.contains("15+")) return PopulationBand.FROM15;
    if (spoken.contains("65+")) return PopulationBand.FROM65;
    if (spoken.contains("80+")) return PopulationBand.FROM80;
    return PopulationBand.ALL;
  }

  private static int decimals(List<String> cells) {
    return cells.stream()
        .flatMap(cell -> Figures.read(cell).stream())
        .mapToInt(number -> Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DECIMALS))
        .max()
        .orElse(0);
  }

  /// The first indicator of that name; null when there is none.
  static @Nullable Indicator known(String header, List<Indicator> indicators) {
    var names = List.of(MunicipalityIndex.folded(header), MunicipalityIndex.folded(name(header)));
    return indicators.stream()
        .filter(one -> one.code().equals(code(header)))
        .findFirst()
        .or(
            () ->
                indicators.stream()
                    .filter(one -> names.contains(MunicipalityIndex.folded(one.name())))
                    .filter(one -> one.unit().equals("%") == header.contains("%"))
                    .findFirst())
        .orElse(null);
  }
}
