package org.silkroadatlas.model;

/** The kind of document. */
public enum AgreementKind implements Named {
  /** A treaty. */
  TREATY("treaty"),
  /** An agreement. */
  AGREEMENT("agreement"),
  /** A declaration. */
  DECLARATION("declaration"),
  /** A statement. */
  STATEMENT("statement"),
  /** A protocol. */
  PROTOCOL("protocol"),
  /** A memorandum. */
  MEMORANDUM("memorandum"),
  /** A decision. */
  DECISION("decision"),
  /** A strategy. */
  STRATEGY("strategy"),
  /** A roadmap. */
  ROADMAP("roadmap"),
  /** A programme. */
  PROGRAMME("programme"),
  /** A resolution. */
  RESOLUTION("resolution"),
  /** A concept. */
  CONCEPT("concept"),
  /** A contract. */
  CONTRACT("contract"),
  /** A charter. */
  CHARTER("charter"),
  /** Any other kind. */
  OTHER("other");

  private final String key;

  AgreementKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
