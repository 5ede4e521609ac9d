package org.spoluplan.surveys.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.surveys.forms.Condition.Operator;

/// Reads the part of XLSForm's language that we know: comparisons with words and numbers,
/// `selected`, `count-selected`, `not`, `and`, `or`, brackets. All else is said to be unknown;
/// nothing is guessed and nothing can run for long.
final class ConditionParser {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(\\$\\{[^}]*}|'[^']*'|\"[^\"]*\"|<=|>=|!=|[<>=(),]"
              + "|-?[0-9]+(?:\\.[0-9]+)?|\\.|[\\p{L}_][\\p{L}0-9_-]*|\\S)");
  private static final int LONGEST = 2000;
  private static final int DEEPEST = 20;

  private final String text;
  private final List<String> tokens = new ArrayList<>();
  private int at;
  private int depth;

  ConditionParser(String text) {
    this.text = text;
  }

  /// Says where the reading ended; never leaves this class.
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1L;

    Unknown(String what) {
      super(what, null, false, false);
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  Condition.Parsed read() {
    if (text.length() > LONGEST) return new Condition.Parsed.Bad(text.substring(0, 80) + "…");
    var matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(matcher.group(1));
      matcher.region(matcher.end(), text.length());
    }
    try {
      var condition = any();
      if (at < tokens.size()) throw new Unknown(tokens.get(at));
      return new Condition.Parsed.Good(condition);
    } catch (Unknown e) {
      return new Condition.Parsed.Bad(e.what());
    }
  }

  private Condition any() throws Unknown {
    var parts = new ArrayList<>(List.of(all()));
    while (takes("or")) parts.add(all());
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() throws Unknown {
    var parts = new ArrayList<>(List.of(one()));
    while (takes("and")) parts.add(one());
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() throws Unknown {
    if (++depth > DEEPEST * DEEPEST) throw new Unknown(next());
    if (takes("(")) {
      var inner = any();
      expect(")");
      return inner;
    }
    if (takes("not")) {
      expect("(");
      var inner = any();
      expect(")");
      return new Condition.Not(inner);
    }
    if (takes("selected")) return selected();
    if (takes("count-selected")) return counted();
    return compared();
  }

  private Condition selected() throws Unknown {
    expect("(");
    var question = question();
    expect(",");
    var value = words();
    if (value.isEmpty()) throw new Unknown(next());
    at++;
    expect(")");
    return new Condition.Contains(question, value.get());
  }

  private Condition counted() throws Unknown {
    expect("(");
    var question = question();
    expect(")");
    return new Condition.Counted(question, operator(), number());
  }

  private Condition compared() throws Unknown {
    var question = question();
    var operator = operator();
    var words = words();
    if (words.isEmpty()) return new Condition.Compared(question, operator, number());
    at++;
    var answered = words.get().isEmpty();
    Condition is =
        answered ? new Condition.Answered(question) : new Condition.Is(question, words.get());
    return switch (operator) {
      case SAME -> answered ? new Condition.Not(is) : is;
      case OTHER -> answered ? is : new Condition.Not(is);
      default -> throw new Unknown(operator.sign() + " " + quoted(words.get()));
    };
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }

  private String question() throws Unknown {
    var token = next();
    at++;
    if (token.equals(Condition.SELF)) return Condition.SELF;
    if (!token.startsWith("${")) throw new Unknown(token);
    return token.substring(2, token.length() - 1).strip();
  }

  private Operator operator() throws Unknown {
    var token = next();
    at++;
    for (var operator : Operator.values()) {
      if (operator.sign().equals(token)) return operator;
    }
    throw new Unknown(token);
  }

  private BigDecimal number() throws Unknown {
    var token = next();
    at++;
    if (!token.matches("-?[0-9]{1,15}(\\.[0-9]{1,9})?")) throw new Unknown(token);
    return new BigDecimal(token);
  }

  private Optional<String> words() throws Unknown {
    var token = next();
    var quoted = token.length() > 1 && (token.startsWith("'") || token.startsWith("\""));
    return quoted ? Optional.of(token.substring(1, token.length() - 1)) : Optional.empty();
  }

  private String next() throws Unknown {
    if (at >= tokens.size()) throw new Unknown(text.length() > 80 ? "…" : text);
    return tokens.get(at);
  }

  private boolean takes(String word) {
    if (at >= tokens.size() || !tokens.get(at).equals(word)) return false;
    at++;
    return true;
  }

  private void expect(String word) throws Unknown {
    if (!takes(word)) throw new Unknown(next());
  }
}
