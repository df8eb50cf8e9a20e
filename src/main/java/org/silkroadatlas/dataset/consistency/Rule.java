package org.silkroadatlas.dataset.consistency;

import java.util.Locale;

/** What is not allowed to contradict; the message bundle holds two texts for each. */
public enum Rule {
  /** A country attends in another quality than its role on that day. */
  ATTENDS_OTHERWISE,
  /** A role begins before or after the agreement that founds it. */
  AWAY_FROM_FOUNDING,
  /** A country has two roles in one format at a time. */
  TWO_ROLES,
  /** The day of a hand-over counts twice, or for nobody. */
  HAND_OVER,
  /** A country that the words of a figure or quote do not name. */
  COUNTRY_NOT_NAMED,
  /** A text gives another date than the record. */
  OTHER_DATE_IN_TEXT,
  /** A text spells a name otherwise than its record. */
  OTHER_SPELLING,
  /** A route works, or began, otherwise than its legs. */
  ROUTE_AGAINST_LEGS,
  /** A member of whom a summit does not say whether it came. */
  MEMBER_NOT_TOLD,
  /** A country that came to a summit as a member without being one. */
  NO_MEMBER,
  /** A note of doubt beside a record that counts as verified. */
  DOUBT_BESIDE_VERIFIED,
  /** An announcement proves what came later. */
  ANNOUNCED_ONLY,
  /** Figures of one series in different units. */
  UNITS_DIFFER,
  /** A document on another day than its meeting, or acts of parties out of order. */
  OTHER_DAY,
  /** A person represents a country without having held an office of it. */
  NO_OFFICE,
  /** A person who has a record stands as text. */
  PERSON_AS_TEXT,
  /** A place lies far from its country. */
  FAR_FROM_COUNTRY;

  /** The name of the rule in the message bundle. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
