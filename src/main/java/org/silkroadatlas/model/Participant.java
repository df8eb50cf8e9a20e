package org.silkroadatlas.model;

import java.util.Optional;

/**
 * A country that took part in an event.
 *
 * @param country id of the country
 * @param as in which quality
 * @param by who represented it, where that is worth saying
 */
public record Participant(String country, Attendance as, Optional<String> by) {}
