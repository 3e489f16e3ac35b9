"""pyexpat: events and places of documents, whole and in pieces, well-formed or not."""

import pyexpat
def trace(data, sep=None, pieces=None, setup=None, **flags):
    p = pyexpat.ParserCreate(namespace_separator=sep)
    for k, v in flags.items(): setattr(p, k, v)
    def make(name):
        def h(*a):
            print("  ", name, a, p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex)
            return 1
        return h
    for n in sorted(dir(p)):
        if n.endswith('Handler') and n != 'DefaultHandler': setattr(p, n, make(n))
    if setup: setup(p)
    if isinstance(data, str): data = data.encode()
    try:
        if pieces:
            for i in range(0, len(data), pieces): p.Parse(data[i:i+pieces])
            p.Parse(b'', True)
        else: p.Parse(data, True)
        print("   end", p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex)
    except pyexpat.ExpatError as e:
        print("   error", e, e.code, e.lineno, e.offset, p.ErrorByteIndex)
    except Exception as e: print("  exc", type(e), e)
doc = '''<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE r SYSTEM "r.dtd" [
<!-- c1 -->
<!ELEMENT r (a|b, c)>
<!ELEMENT a (#PCDATA|b)*>
<!ELEMENT b ((x, y?)+ , z*)>
<!ELEMENT e EMPTY><!ELEMENT n ANY>
<!ATTLIST r k CDATA "v&#65;" i ID #IMPLIED e (one|two) #REQUIRED f NMTOKENS #FIXED " x  y ">
<!NOTATION gif PUBLIC "-//x  y//" "gif.exe">
<!ENTITY pic SYSTEM "p.gif" NDATA gif>
<!ENTITY t "te<b>x</b>t">
<!ENTITY ext PUBLIC "pub" "ext.xml">
<!ENTITY % pe "<!-- x -->">
%pe;
]>
<?pi some data?>
<r i="1
2\t3" z='&lt;&amp;&#x41;'>text &t; &ext; &amp; &#233;\u20ac
<![CDATA[ <x> ]] ]]><!-- c -->
<e/></r>
<!-- tail -->
'''
print(1); trace(doc.replace("(a|b, c)", "(a|b)"))
print(2); trace(doc)
print(3); trace(doc.replace("(a|b, c)", "(a|b)"), pieces=7, buffer_text=True)
ns = '<r xmlns="u1" xmlns:p="u2" p:a="1" a="2"><p:x xmlns="" y="3"><q/></p:x></r>'
print(4); trace(ns, ' ')
print(5); trace(ns, '}', namespace_prefixes=True, ordered_attributes=True)
for bad in [' ', '<', '<a', '<a>', '<a></b>', '<a/><b/>', 'x', '<a b="1" b="2"/>', '<a>&u;</a>', '<a>]]></a>', '<a>\x01</a>', '<a>&#0;</a>',
  '<a b=1/>', '<a b="<"/>', '<a>&</a>', '<a><?xml version="1.0"?></a>', '<?xml version="2"?>', '<?xml ?><a/>', '<?xml version="1.0" encoding="nope"?><a/>',
  '<a><![CDATA[x</a>', '<!DOCTYPE a [<!ENTITY a "&b;"><!ENTITY b "&a;">]><a>&a;</a>', '<!DOCTYPE a [<!ENTITY a "<b>">]><a>&a;</b></a>', '<!DOCTYPE a', '<!DOCTYPE a [<!FOO>]><a/>',
  '<a>x<!-- a -- b --></a>', '<a', '<a/', '<a/>x', '<a/>\n\n <?x?>', '<p:a/>', '<a xmlns:p=""/>', '</a>', '&a;', '<a><b></a>', '<1/>', '<a b="&x;"/>', ' <?xml version="1.0"?><a/>','<a>\n\n<b c="\n"></x></a>']:
    print(repr(bad)); trace(bad); trace(bad, '|')
for enc in ['utf-16', 'iso-8859-1', 'utf-16-le', 'cp1252', 'us-ascii', 'koi8-r']:
    print(enc)
    try: trace(('<?xml version="1.0" encoding="%s"?>\n<a x="\u00e9">b</a>' % enc).encode(enc, 'replace'), pieces=5)
    except Exception as e: print(type(e), e)
trace(b'<a>\xff</a>'); trace(b'<a>\xc3'); trace(b'\xef\xbb\xbf<a>\xc3\xa9<b/></a>')
