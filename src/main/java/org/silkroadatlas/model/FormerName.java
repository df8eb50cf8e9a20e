package org.silkroadatlas.model;

import org.silkroadatlas.time.Edtf;

/**
 * A former name of a format.
 *
 * @param name the name
 * @param until the first day on which the format no longer had it
 */
public record FormerName(String name, Edtf until) {}
