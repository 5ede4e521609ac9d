package org.spoluplan.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.spoluplan.algorithms.czech.PlainStem;

/// Czech text as words with their stems. Each word has two: the one of Lucene's Czech stemmer,
/// which needs diacritics, and the one of [PlainStem], which does without them.
final class CzechWords {

  /// Grows whenever the same text gets other stems; the index is then built anew.
  static final int VERSION = 1;

  private static final int LONGEST = 60;
  private static final Set<String> STOP =
      CzechAnalyzer.getDefaultStopSet().stream()
          .map(word -> plain(new String((char[]) word)))
          .collect(Collectors.toUnmodifiableSet());

  private CzechWords() {}

  /// @param plain lower case without diacritics
  /// @param start where it stands in the text
  record Word(String plain, int start, int end, Set<String> stems) {

    /// "a", "se", "pro": in every text, so nobody looks for it.
    boolean isCommon() {
      return STOP.contains(plain);
    }
  }

  static List<Word> of(String text) {
    var tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    try (var twice = new KeywordRepeatFilter(new LowerCaseFilter(tokenizer));
        var stream = new CzechStemFilter(twice)) {
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String plain(String text) {
    var folded = new char[text.length() * 4];
    var length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length).toLowerCase(java.util.Locale.ROOT);
  }

  /// The stream says each word twice: as it is written, then as its stem.
  private static List<Word> read(TokenStream stream) throws IOException {
    var term = stream.addAttribute(CharTermAttribute.class);
    var asWritten = stream.addAttribute(KeywordAttribute.class);
    var offset = stream.addAttribute(OffsetAttribute.class);
    var words = new ArrayList<Word>();
    var written = "";
    stream.reset();
    while (stream.incrementToken()) {
      var said = plain(term.toString());
      if (asWritten.isKeyword()) {
        written = said;
      } else if (written.length() <= LONGEST) {
        words.add(
            new Word(written, offset.startOffset(), offset.endOffset(), stems(written, said)));
      }
    }
    stream.end();
    return words;
  }

  private static Set<String> stems(String written, String stem) {
    var stems = new LinkedHashSet<String>();
    stems.add(stem);
    stems.add(PlainStem.of(written));
    return stems;
  }
}
