package org.spoluplan.opendata;

/// Takes services from a file of HSDS that was found to be right.
public interface HsdsImport {

  /// What would be taken; nothing is written.
  ///
  /// @param type code of the list of types or of other help, for services that say none of ours;
  ///             empty leaves those out
  HsdsImportReport look(byte[] file, String type);

  /// The same, written.
  HsdsImportReport write(byte[] file, String type);
}
