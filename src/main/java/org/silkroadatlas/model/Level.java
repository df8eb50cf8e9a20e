package org.silkroadatlas.model;

/** The rank of those who met, highest first. */
public enum Level implements Named {
  /** Presidents and kings. */
  HEADS_OF_STATE("heads-of-state"),
  /** Prime ministers. */
  HEADS_OF_GOVERNMENT("heads-of-government"),
  /** Ministers. */
  MINISTERS("ministers"),
  /** Members and speakers of parliaments. */
  PARLIAMENT("parliament"),
  /** Deputy ministers, secretaries of security councils, envoys. */
  SENIOR_OFFICIALS("senior-officials"),
  /** Scholars and media. */
  EXPERTS("experts"),
  /** Companies. */
  BUSINESS("business"),
  /** Armed forces. */
  MILITARY("military"),
  /** Nobody met. */
  NONE("none");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
