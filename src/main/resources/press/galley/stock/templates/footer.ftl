</main>
<#macro link to><a href="/${to.uri}">${to.title?html}</a></#macro>
<footer><p>Lantern Choir, ${published_date?string("yyyy")}<#if version??>, ${version}</#if></p></footer>
</body>
</html>
