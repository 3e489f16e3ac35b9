/// Text conversion: number formatting and parsing, format specifications, codecs, Unicode data.
package org.scoria.objects.text;
