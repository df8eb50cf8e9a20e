package org.silkroadatlas.dataset;

import java.util.Locale;

/** The kinds of faults; the message bundle holds two texts for each. */
enum FaultKind {
  // the folder and its files
  NOT_A_FOLDER,
  NO_FILES,
  MISSING_FILE,
  UNKNOWN_FILE,
  OUTSIDE_FOLDER,
  NOT_A_FILE,
  TOO_LARGE_FILE,
  TOO_LARGE_PACK,
  UNREADABLE,
  NEWER_FORMAT,
  // bytes and JSON
  NOT_UTF_8,
  UTF_16,
  BYTE_ORDER_MARK,
  EMPTY_FILE,
  TRAILING,
  DUPLICATE_KEY,
  TOO_DEEP,
  TOO_MANY_VALUES,
  NUMBER_TOO_LONG,
  TEXT_TOO_LONG,
  COMMA_MISSING,
  COMMA_TOO_MANY,
  NAME_UNQUOTED,
  COLON_MISSING,
  VALUE_MISSING,
  CURLY_QUOTE,
  WRONG_CLOSE,
  CONTROL_IN_TEXT,
  BAD_WORD,
  BAD_ESCAPE,
  BAD_NUMBER,
  COMMENT,
  TEXT_NOT_CLOSED,
  ENDS_EARLY,
  NOT_JSON,
  // fields
  WRONG_TYPE,
  NULL_VALUE,
  MISSING_FIELD,
  UNKNOWN_FIELD,
  EMPTY_TEXT,
  CONTROL_CHARACTER,
  HALF_CHARACTER,
  OVERLONG_TEXT,
  NOT_WHOLE,
  OUT_OF_RANGE,
  UNKNOWN_CHOICE,
  BAD_DATE,
  DATE_INTERVAL,
  DATE_NOT_A_DAY,
  BAD_ID,
  BAD_COUNTRY_ID,
  BAD_CODE,
  BAD_VERSION,
  BAD_LANGUAGE,
  NO_ENGLISH,
  BAD_URL,
  BAD_RECORD,
  TOO_FEW,
  NAMED_TWICE,
  NO_SOURCE,
  READ_ELSEWHERE,
  BAD_WIKIDATA,
  BAD_YEAR,
  YEARS_OPEN,
  // between records
  DUPLICATE_ID,
  DANGLING,
  END_BEFORE_START,
  OVERLAP,
  AWAY_FROM_EVENT,
  SUCCESSOR_CIRCLE,
  BOTH_ABSENT,
  YEARS_BACKWARDS,
  OTHER_BASE,
  BAD_SCENE,
  // texts in other languages
  TEXT_OF_NOTHING,
  TEXT_OF_NO_FIELD,
  TEXT_TWICE,
  PLACEHOLDER,
  // the list of faults itself
  MORE_FAULTS;

  /** The name of the kind in the message bundle. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
