<#include "header.ftl">
<p>Adrift. ${content.type}</p>
