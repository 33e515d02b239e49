<#include "header.ftl"><#include "lists.ftl">
