package org.spoluplan.documents.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Numbering definitions: one way of bullets, one of numbers, and for each numbered list an
/// instance of its own, so that it counts from its own start.
final class DocxLists {

  /// Of each level, in twentieths of a point.
  static final int INDENT = 400;

  private static final int LEVELS = 9;

  private final XWPFNumbering numbering;
  private final BigInteger numbers;
  private @Nullable BigInteger bullets;

  DocxLists(XWPFDocument docx) {
    numbering = docx.createNumbering();
    numbers = define(0, STNumberFormat.DECIMAL);
  }

  BigInteger bullets() {
    if (bullets == null) bullets = numbering.addNum(define(1, STNumberFormat.BULLET));
    return bullets;
  }

  BigInteger numbers(int start, int depth) {
    var list = numbering.addNum(numbers);
    var override = numbering.getNum(list).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.valueOf(depth));
    override.addNewStartOverride().setVal(BigInteger.valueOf(start));
    return list;
  }

  private BigInteger define(int id, STNumberFormat.Enum format) {
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(id));
    for (var depth = 0; depth < LEVELS; depth++) {
      var level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(depth));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(format);
      var bullet = format == STNumberFormat.BULLET;
      level.addNewLvlText().setVal(bullet ? (depth == 0 ? "•" : "–") : "%" + (depth + 1) + ".");
      var indent = level.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf((depth + 1) * (long) INDENT));
      indent.setHanging(BigInteger.valueOf(INDENT));
    }
    return numbering.addAbstractNum(new XWPFAbstractNum(definition));
  }
}
