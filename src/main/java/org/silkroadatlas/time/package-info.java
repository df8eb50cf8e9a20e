/**
 * Dates as historians write them (EDTF level 1), half-open spans, and the time scale of the
 * timeline. All dates are days of the proleptic Gregorian calendar without a time zone.
 */
package org.silkroadatlas.time;
