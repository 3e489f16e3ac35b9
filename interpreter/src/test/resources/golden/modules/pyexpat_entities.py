"""pyexpat: external entities, parameter entities, default handlers and the limits of nesting."""

import pyexpat
def go(data, **kw):
    p = pyexpat.ParserCreate()
    for k, v in kw.items(): setattr(p, k, v)
    try: print(p.Parse(data, True))
    except Exception as e: print(type(e).__name__, str(e)[:80])
n = 500
go('<!DOCTYPE l [<!ENTITY a0 "x">'+''.join('<!ENTITY a%d "&a%d;">'%(i,i-1) for i in range(1,n))+']><l>&a%d;</l>'%(n-1))
go('<!DOCTYPE l [<!ELEMENT a '+'('*300+'b'+')'*300+'>]><l/>', ElementDeclHandler=lambda *a: None)
out=[]
go('<?xml version="1.0"?>\n<!DOCTYPE a [ <!ENTITY b "c"> ]>\n<a x="1">&b;<!--q--><?p q?></a>', DefaultHandler=out.append); print(out)
out=[]
go('<?xml version="1.0"?>\n<!DOCTYPE a [ <!ENTITY b "c"> ]>\n<a x="1">&b;<!--q--><?p q?></a>', DefaultHandlerExpand=out.append); print(out)
p = pyexpat.ParserCreate(namespace_separator='!'); p.SetParamEntityParsing(2)
def ext(ctx, base, sysid, pubid):
    print('ext', ctx, base, sysid, pubid)
    q = p.ExternalEntityParserCreate(ctx)
    for n in ('EntityDeclHandler','ElementDeclHandler','AttlistDeclHandler','StartElementHandler','CharacterDataHandler'):
        setattr(q, n, lambda *a, n=n: print(n, a))
    return q.Parse({'d.dtd': '<?xml encoding="utf-8"?><!ENTITY % n "r"><!ELEMENT %n; ANY><![INCLUDE[<!ENTITY e SYSTEM "e.xml">]]><![IGNORE[ x ]]><!ATTLIST r d CDATA "dv"><!ENTITY v "<%n;>">',
      'e.xml': '<?xml version="1.0" encoding="utf-8"?>hello <b>x</b>'}[sysid], True)
p.ExternalEntityRefHandler = ext
p.StartElementHandler = lambda *a: print('start', a)
p.SetBase('base')
print(p.Parse('<!DOCTYPE r SYSTEM "d.dtd"><r>&e;</r>', True))
