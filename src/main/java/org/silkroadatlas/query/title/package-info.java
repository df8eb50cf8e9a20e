/** Titles built in any language from the English title. */
@NullMarked
package org.silkroadatlas.query.title;

import org.jspecify.annotations.NullMarked;
