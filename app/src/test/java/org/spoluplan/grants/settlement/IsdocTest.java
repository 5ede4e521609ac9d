package org.spoluplan.grants.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IsdocTest {

  private static final String INVOICE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Invoice xmlns="http://isdoc.cz/namespace/2013" version="6.0.1">
        <DocumentType>1</DocumentType>
        <ID>FV-2026-0042</ID>
        <IssueDate>2026-04-02</IssueDate>
        <AccountingSupplierParty><Party>
          <PartyIdentification><UserID>1</UserID><ID>27000001</ID></PartyIdentification>
          <PartyName><Name>Správa domů Nisa &amp; syn</Name></PartyName>
        </Party></AccountingSupplierParty>
        <AccountingCustomerParty><Party>
          <PartyIdentification><ID>11111111</ID></PartyIdentification>
          <PartyName><Name>Příjemce</Name></PartyName>
        </Party></AccountingCustomerParty>
        <InvoiceLines>
          <InvoiceLine><ID>1</ID><Item><Description>Nájem duben</Description></Item></InvoiceLine>
          <InvoiceLine><ID>2</ID><Item><Description>Voda</Description></Item></InvoiceLine>
        </InvoiceLines>
        <LegalMonetaryTotal>
          <TaxInclusiveAmount>12100.50</TaxInclusiveAmount><PayableAmount>0</PayableAmount>
        </LegalMonetaryTotal>
      </Invoice>
      """;

  @Test
  void anInvoiceSaysWhoWhatWhenAndHowMuch() {
    assertThat(Isdoc.read(bytes(INVOICE), "f.isdoc"))
        .hasValueSatisfying(
            it -> {
              assertThat(it.document()).isEqualTo("FV-2026-0042");
              assertThat(it.supplier()).isEqualTo("Správa domů Nisa & syn");
              assertThat(it.supplierIco()).isEqualTo("27000001");
              assertThat(it.issued()).isEqualTo(LocalDate.of(2026, 4, 2));
              assertThat(it.what()).isEqualTo("Nájem duben, Voda");
              assertThat(it.total()).as("with tax, also when it is paid").isEqualTo(1_210_050);
            });
  }

  @Test
  void nothingIsReadFromOutsideAndGarbageIsNoInvoice() {
    var outside =
        "<!DOCTYPE Invoice [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + INVOICE.replaceFirst("<\\?.*\\?>", "").replace("FV-2026-0042", "A&x;B");
    Isdoc.read(bytes(outside), "f").ifPresent(it -> assertThat(it.document()).isIn("AB", "A", "B"));
    assertThat(Isdoc.read(bytes("<Invoice><ID>1</ID></Invoice>"), "f")).isEmpty();
    assertThat(Isdoc.read(bytes("není to XML"), "f")).isEmpty();
    assertThat(Isdoc.read(bytes("<a>".repeat(10_000)), "f")).isEmpty();
    assertThat(Isdoc.read(bytes(INVOICE.replace("12100.50", "-5")), "f")).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.strip().getBytes(StandardCharsets.UTF_8);
  }
}
