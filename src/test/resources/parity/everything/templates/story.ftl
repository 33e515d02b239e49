<#include "document.ftl">
