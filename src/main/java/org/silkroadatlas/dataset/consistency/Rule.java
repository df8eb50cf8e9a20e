package org.silkroadatlas.dataset.consistency;

import java.util.Locale;

/** The rules against contradictions; the message bundle has two texts for each. */
public enum Rule {
  /** A country attends in a capacity other than its role on that day. */
  ATTENDS_OTHERWISE,
  /** A role begins before or after the agreement that founds it. */
  AWAY_FROM_FOUNDING,
  /** A country has two roles in one format at a time. */
  TWO_ROLES,
  /** The day of a hand-over belongs to two chairs or to none. */
  HAND_OVER,
  /** The text of a figure or quote does not name one of its countries. */
  COUNTRY_NOT_NAMED,
  /** A text gives another date than the record. */
  OTHER_DATE_IN_TEXT,
  /** A text spells a name differently from its record. */
  OTHER_SPELLING,
  /** The status or start of a route differs from its legs. */
  ROUTE_AGAINST_LEGS,
  /** A note mentions a trial, but no phase has this status. */
  TRIAL_NOT_TOLD,
  /** A leg is suspended while another route works on the same ground. */
  INTERRUPTED_HERE_ONLY,
  /** A summit does not say whether a member attended. */
  MEMBER_NOT_TOLD,
  /** A country attended a summit as a member without being one. */
  NO_MEMBER,
  /** At a meeting of leaders a country has neither a name nor the remark that none was found. */
  LEADER_NOT_TOLD,
  /** A verified record has a note of doubt. */
  DOUBT_BESIDE_VERIFIED,
  /** An event is sourced only by an announcement made before it. */
  ANNOUNCED_ONLY,
  /** Figures of one series in different units. */
  UNITS_DIFFER,
  /** A document is dated differently from its meeting, or acts of parties are out of order. */
  OTHER_DAY,
  /** A person represents a country without having held an office in it. */
  NO_OFFICE,
  /** A person who has a record is given as text. */
  PERSON_AS_TEXT,
  /** A place lies far from its country. */
  FAR_FROM_COUNTRY;

  /** The key of the rule in the message bundle. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
