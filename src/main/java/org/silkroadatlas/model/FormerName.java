package org.silkroadatlas.model;

import org.silkroadatlas.time.Edtf;

/**
 * A name that a format bore before.
 *
 * @param name the name
 * @param until the first day on which it no longer bore it
 */
public record FormerName(String name, Edtf until) {}
