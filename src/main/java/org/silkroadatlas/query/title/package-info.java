/** Titles that are built, in any language, from what an English title says. */
@NullMarked
package org.silkroadatlas.query.title;

import org.jspecify.annotations.NullMarked;
